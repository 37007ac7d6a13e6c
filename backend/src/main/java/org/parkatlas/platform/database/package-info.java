/** The private PostGIS of the default set-up, the pools, and what they say when they cannot start. */
@NullMarked
package org.parkatlas.platform.database;

import org.jspecify.annotations.NullMarked;
