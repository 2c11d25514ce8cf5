//go:build race

package graduate

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
