/** What the service prints: PDF files of templates, with a font of its own, drawings and QR codes, and workbooks of tables. It knows no feature. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.parkatlas.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
