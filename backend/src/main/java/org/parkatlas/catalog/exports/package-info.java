/**
 * Whole collections as files: what is selected is streamed from one state of the data into the format that is asked for,
 * together with its sources, its licences and whether it is demonstration data.
 */
@NamedInterface("exports")
@NullMarked
package org.parkatlas.catalog.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
