package org.heard.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heard.base.Role;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<PersonRow, Long> {
    Optional<PersonRow> findById(Long id);

    List<PersonRow> findByIdIn(Collection<Long> ids);

    Optional<PersonRow> findFirstByEmailAndActiveTrueOrderById(String email);

    List<PersonRow> findByRoleInOrderByLastNameAndFirstName(Collection<Role> roles);

    Optional<Integer> findTokenVersionByIdAndActiveTrue(Long id);

    /** Empty when this one sign-in was ended, too. Asked at every request, so it is one question. */
    @Query("SELECT token_version FROM person WHERE id = :id AND active = TRUE"
            + " AND NOT EXISTS (SELECT 1 FROM ended_sign_in WHERE number = :signIn)")
    Optional<Integer> findVersionUnlessEnded(Long id, String signIn);

    @Query("UPDATE person SET token_version = token_version + 1 WHERE id = :id")
    void outdateTokens(long id);

    @Query("UPDATE person SET role = :role, token_version = token_version + 1 WHERE id = :id")
    void changeRole(long id, String role);

    PersonRow save(PersonRow row);
}
