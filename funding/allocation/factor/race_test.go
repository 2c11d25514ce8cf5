//go:build race

package factor

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
