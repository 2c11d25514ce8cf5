//go:build race

package foreigner

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
