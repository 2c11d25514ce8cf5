package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheProgramTellsTheYearAndWritesThePage(t *testing.T) {
	var out, errs bytes.Buffer
	file := filepath.Join(t.TempDir(), "year.html")
	require.Zero(t, run([]string{"-html", file}, &out, &errs), errs.String())
	assert.Contains(t, out.String(), "一个年度的市级科技计划")
	page, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Contains(t, string(page), "<svg")
	require.Equal(t, 2, run([]string{"-nothing"}, &out, &errs))
	assert.Contains(t, errs.String(), "没有选项")
}
