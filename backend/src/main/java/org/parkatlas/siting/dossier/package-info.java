/** What a promoter hands over to one client (招商手册): chosen parts of the cards of sites, on paper and under a link that expires. */
@NullMarked
package org.parkatlas.siting.dossier;

import org.jspecify.annotations.NullMarked;
