//go:build !race

package gate

const sizeDivisor = 1
