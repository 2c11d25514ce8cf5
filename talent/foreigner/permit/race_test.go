//go:build race

package permit

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
