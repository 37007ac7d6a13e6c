package org.parkatlas.catalog.data;

import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.HeldData;
import org.springframework.stereotype.Component;

/** What the settings say of the data. */
@Component
class PublicData implements HeldData {

    private final DataVersion versions;
    private final Attribution attribution;

    PublicData(DataVersion versions, Attribution attribution) {
        this.versions = versions;
        this.attribution = attribution;
    }

    @Override
    public long version() {
        return versions.current();
    }

    @Override
    public boolean hasDemo() {
        return attribution.hasDemo(Viewer.PUBLIC);
    }
}
