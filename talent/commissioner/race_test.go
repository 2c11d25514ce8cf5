//go:build race

package commissioner

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
