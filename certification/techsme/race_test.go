//go:build race

package techsme

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
