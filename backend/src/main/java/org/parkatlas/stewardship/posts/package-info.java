/** Which posts enter and see drafts of what. */
@NullMarked
package org.parkatlas.stewardship.posts;

import org.jspecify.annotations.NullMarked;
