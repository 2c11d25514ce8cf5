//go:build !race

package draw

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
