//go:build !race

package visit

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
