//go:build race

package highend

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
