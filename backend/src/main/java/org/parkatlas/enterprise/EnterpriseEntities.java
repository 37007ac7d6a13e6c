package org.parkatlas.enterprise;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Loads one published enterprise. */
interface EnterpriseEntities extends Repository<EnterpriseEntity, String> {

    /** The enterprise with this id, if it is published. */
    Optional<EnterpriseEntity> findById(String id);
}
