package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRun(t *testing.T) {
	for want, args := range map[string][]string{"一、": nil, "1. ": {"-lang", "en"}} {
		var out, problems bytes.Buffer
		assert.Zero(t, run(args, &out, &problems))
		assert.Empty(t, problems.String())
		assert.Contains(t, out.String(), want)
	}
	for want, args := range map[string][]string{"多余的参数": {"firm.json"}, "-nonsense": {"-nonsense"}, "lang": {"-lang", "fr"}} {
		var out, problems bytes.Buffer
		assert.Equal(t, 2, run(args, &out, &problems))
		assert.Contains(t, problems.String(), want)
	}
}
