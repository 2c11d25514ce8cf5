//go:build !race

package performance

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 1
