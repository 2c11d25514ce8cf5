//go:build !race

package hnte

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
