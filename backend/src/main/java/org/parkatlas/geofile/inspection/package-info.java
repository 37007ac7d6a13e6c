/** What was found in a file, shown on its own values, so that a person can decide. */
@NullMarked
package org.parkatlas.geofile.inspection;

import org.jspecify.annotations.NullMarked;
