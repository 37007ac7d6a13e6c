/**
 * Files of geodata from outside: what they are, read by a process with limits, and what was found in them, so that a person can
 * decide. It knows no feature and keeps nothing. Open to whoever takes such files, with the rooms below it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"geo", "problem", "identity", "region"})
@NullMarked
package org.parkatlas.geofile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
