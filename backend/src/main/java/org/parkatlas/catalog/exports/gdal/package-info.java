/** Formats that GDAL makes in a child process. */
@NullMarked
package org.parkatlas.catalog.exports.gdal;

import org.jspecify.annotations.NullMarked;
