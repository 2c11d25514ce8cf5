//go:build race

package visit

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 100
