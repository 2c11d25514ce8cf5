//go:build !race

package highend

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
