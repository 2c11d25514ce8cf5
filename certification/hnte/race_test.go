//go:build race

package hnte

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
