/** What goes into a file: its rows, columns and words, and where they are from. */
@NullMarked
package org.parkatlas.catalog.exports.content;

import org.jspecify.annotations.NullMarked;
