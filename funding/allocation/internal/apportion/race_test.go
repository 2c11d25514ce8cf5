//go:build race

package apportion

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
