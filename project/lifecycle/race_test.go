//go:build race

package lifecycle

const sizeDivisor = 100
