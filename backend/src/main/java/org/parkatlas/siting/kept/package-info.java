/** What a promoter keeps and nobody else sees: sites for a client, and searches. */
@NullMarked
package org.parkatlas.siting.kept;

import org.jspecify.annotations.NullMarked;
