//go:build race

package budget

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
