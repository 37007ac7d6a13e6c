/** Formats that are written row by row. */
@NullMarked
package org.parkatlas.catalog.exports.files;

import org.jspecify.annotations.NullMarked;
