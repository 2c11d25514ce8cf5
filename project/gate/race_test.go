//go:build race

package gate

const sizeDivisor = 29
