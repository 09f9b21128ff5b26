package io.github.louyu.examples.huaihai;

import io.github.louyu.community.BuildingId;
import io.github.louyu.enterprise.EnterpriseFile;
import io.github.louyu.enterprise.EnterpriseId;
import io.github.louyu.enterprise.PersonId;
import io.github.louyu.text.Bilingual;
import java.util.Objects;
import java.util.Optional;

/** What the tables call enterprises, buildings and persons. */
record Names(HuaihaiData data) {

    record Place(String id, Bilingual name) {}

    /** {@link #toString()} does not tell who it is. */
    record Person(String id, Bilingual name) {
        @Override
        public String toString() {
            return "Person[***]";
        }
    }

    Enterprise enterprise(EnterpriseId id) {
        return Objects.requireNonNull(data.enterprises().get(id.value()));
    }

    EnterpriseFile file(EnterpriseId id) {
        return enterprise(id).file();
    }

    Place building(BuildingId id) {
        return new Place(
                id.value(),
                Optional.ofNullable(data.community().buildings().get(id.value()))
                        .map(Community.Building::name)
                        .orElseGet(() -> Bilingual.same(id.value())));
    }

    Person person(PersonId id) {
        String value = id.value();
        Community community = data.community();
        return new Person(
                value,
                Optional.ofNullable(community.liaisons().get(value))
                        .map(Community.Liaison::name)
                        .or(() -> Optional.ofNullable(community.members().get(value))
                                .map(Community.Member::name))
                        .orElseGet(() -> Bilingual.same(value)));
    }
}
