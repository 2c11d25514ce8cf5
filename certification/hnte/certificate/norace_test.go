//go:build !race

package certificate

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 1
