// Package graded computes amounts that a region earns by its rank or by its growth, whatever the others get (以奖代补): no budget is
// split.
//
// # Documents and editions
//
// [Zhejiang2012], by rank of a composite score, [Zhejiang2015], the first 60% by rank, and [Guangdong2013], by growth over a threshold, as
// they are reported. Whoever has others copies a policy and changes it.
//
// # What is computed
//
//   - [Ranks]: regions by score, the greatest first; equal scores share the better rank. Each rank has the amount of its band. The
//     score is given, or it is the weighted sum of the scores of its indicators.
//   - [Cutoff]: the same ranks; those within a share of all are funded.
//   - [Growth]: growth above the threshold of the region's kind, in percentage points, times the amount of a point, times the
//     region's coefficient, at most the greatest award of a year; growth below zero is deducted by its own amount a point; between
//     zero and the threshold there is nothing. Parts of a point count. Rounded down to the fen.
//
// # What people judge
//
// The scores and what they are made of, and the coefficients.
//
// # To be confirmed
//
//   - The titles and numbers of the documents; all figures are reported, and which the eight indicators of
//     10% are is not. Whether parts of a point count, whether the coefficient applies to a deduction (here it does not),
//     how equal scores are ranked, and what becomes of parts of a place at the cut, is not known; these are proposals.
package graded
