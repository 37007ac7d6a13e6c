/** Files from strangers: what they are, and what of them may be opened. */
@NullMarked
package org.parkatlas.geofile.files;

import org.jspecify.annotations.NullMarked;
