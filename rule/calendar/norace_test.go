//go:build !race

package calendar

const sizeDivisor = 1
