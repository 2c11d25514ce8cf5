//go:build race

package pool

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
