/** What the docket has in a demonstration (演示数据): items that come with the pack, and units of its accounts. */
@NullMarked
package org.parkatlas.docket.examples;

import org.jspecify.annotations.NullMarked;
