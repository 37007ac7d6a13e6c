/** What somebody observed of targets and of projects, as it comes from packs and from the desk and as the service publishes it. */
@NullMarked
package org.parkatlas.progress.observed;

import org.jspecify.annotations.NullMarked;
