package decide

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

// made are the files that the program makes.
type made struct {
	files   []*os.File
	buffers []*bufio.Writer
	end     []func() error // what completes what is written into them
}

// create makes a file, or empties it.
func (m *made) create(name string) (io.Writer, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, fault.Output(name, err)
	}
	m.files = append(m.files, f)
	m.buffers = append(m.buffers, bufio.NewWriter(f))
	return m.buffers[len(m.buffers)-1], nil
}

// close writes what is buffered and closes the files.
func (m *made) close() (err error) {
	for _, end := range m.end {
		if end != nil {
			err = errors.Join(err, end())
		}
	}
	for i, f := range m.files {
		err = errors.Join(err, m.buffers[i].Flush(), f.Close())
	}
	return err
}

// apart refuses to write into the file that is read, or two outputs into one.
func apart(in []string, outs ...string) error {
	names := append([]string{}, in...)
	for _, out := range outs {
		for _, other := range names {
			if out != "" && same(out, other) {
				return fault.New(rule.T("文件 "+out+" 同时用作两处", "the file "+out+" is used for two purposes"),
					rule.T("请为 -out 和 -rejects 另取文件名", "give -out and -rejects names of their own"))
			}
		}
		names = append(names, out)
	}
	return nil
}

func same(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	if errX == nil && errY == nil {
		return os.SameFile(x, y) && x.Mode().IsRegular()
	}
	return b != "" && filepath.Clean(a) == filepath.Clean(b)
}
