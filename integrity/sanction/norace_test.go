//go:build !race

package sanction_test

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 1
