package org.parkatlas.source;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlans implements Plans {

    @Override
    public boolean exists(Reading reading, String id) {
        return reading.jdbc()
                .sql("SELECT EXISTS (SELECT FROM plan WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void checkParameter(Reading reading, @Nullable String plan) {
        if (plan != null && !exists(reading, plan)) {
            throw InvalidParameter.unknownValue("plan", plan);
        }
    }
}
