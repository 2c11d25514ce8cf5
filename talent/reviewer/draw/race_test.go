//go:build race

package draw

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
