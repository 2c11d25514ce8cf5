// Package fault says, in Chinese and English, what keeps a program from doing what it was asked, and what to do about it.
package fault

import (
	"errors"
	"io/fs"

	"github.com/keji-rules/keji/rule"
)

// Fault is one thing that went wrong before anything could be decided: a wrong option, a file that cannot be read.
type Fault struct {
	What   rule.Text
	Remedy rule.Text // may be empty
}

// New builds a Fault.
func New(what, remedy rule.Text) *Fault { return &Fault{what, remedy} }

// Text says what is wrong and, on a line of its own, the remedy.
func (f *Fault) Text(l rule.Lang) string {
	text := f.What.In(l)
	if f.Remedy.Whole() {
		text += "\n" + rule.T("处理办法：", "remedy: ").In(l) + f.Remedy.In(l)
	}
	return text
}

// Error says it in English.
func (f *Fault) Error() string { return f.Text(rule.EN) }

// bilingual is what the library's own errors offer.
type bilingual interface{ Text(rule.Lang) string }

// Text says any error in one language, as far as the error knows how.
func Text(err error, l rule.Lang) string {
	var b bilingual
	if errors.As(err, &b) {
		return b.Text(l)
	}
	return err.Error()
}

// Output says what kept a file from being made.
func Output(name string, err error) *Fault {
	if errors.Is(err, fs.ErrNotExist) {
		return New(rule.T("无法建立文件 "+name, "cannot make the file "+name), rule.T("输出文件夹不存在，请先建立", "the folder does not exist; make it first"))
	}
	return File(name, err)
}

// File says what kept a file from being opened.
func File(name string, err error) *Fault {
	f := New(rule.T("无法打开文件 "+name, "cannot open the file "+name), rule.T("请核对文件名和权限", "check the name and the permissions"))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.What = rule.T("找不到文件 "+name, "there is no file "+name)
		f.Remedy = rule.T("请核对文件名和所在文件夹；用 - 表示从标准输入读取", "check the name and the folder; - stands for standard input")
	case errors.Is(err, fs.ErrPermission):
		f.What = rule.T("没有权限打开文件 "+name, "no permission to open the file "+name)
		f.Remedy = rule.T("请检查文件权限，或关闭正在使用该文件的程序（如 Excel、WPS）", "check its permissions, or close the program that holds it open, such as Excel or WPS")
	}
	return f
}
