package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRun(t *testing.T) {
	for want, args := range map[string][]string{"资金分配方案": nil, "Allocation plan": {"-lang", "en"}} {
		var out, problems bytes.Buffer
		assert.Zero(t, run(args, &out, &problems))
		assert.Empty(t, problems.String())
		assert.Contains(t, out.String(), want)
	}
	for want, args := range map[string][]string{"找不到文件": {"no-such-folder"}, "-nonsense": {"-nonsense"}, "lang": {"-lang", "fr"}} {
		var out, problems bytes.Buffer
		assert.Equal(t, 2, run(args, &out, &problems))
		assert.Contains(t, problems.String(), want)
	}
}
