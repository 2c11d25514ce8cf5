//go:build race

package superdeduction

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
