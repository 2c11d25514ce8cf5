//go:build !race

package certification_test

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 1
