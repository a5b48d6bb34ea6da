package org.readback.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.readback.account.OwnRows;
import org.readback.account.PersonalRows;

/**
 * What is kept of people's study. Flags stay for the instructors, without whose they are. Statements say what goes, not the
 * schema's cascades: nothing of a person's history can be lost by deleting something else.
 */
@ApplicationScoped
class StudyRows implements PersonalRows {
    /** In this order: rows before those that they refer to. */
    private static final List<String> STATEMENTS = List.of(
            "delete from quiz_question where person_id = ?1",
            "delete from quiz where person_id = ?1",
            "delete from stretch where person_id = ?1",
            "delete from study_pause where person_id = ?1",
            "delete from review_tally where person_id = ?1",
            "delete from forecast_tally where person_id = ?1",
            "delete from tally_debt where person_id = ?1",
            "delete from retraction where review_id in (select id from review where person_id = ?1)",
            "delete from review where person_id = ?1",
            "delete from answer where person_id = ?1",
            "delete from card where person_id = ?1",
            "delete from study_day where person_id = ?1",
            "delete from introduced where person_id = ?1",
            "delete from put_aside where person_id = ?1",
            "delete from private_note where person_id = ?1",
            "delete from chosen_topic where person_id = ?1",
            "delete from memory_fit where person_id = ?1",
            "delete from topic_retention where person_id = ?1",
            "delete from absence where person_id = ?1",
            "delete from study_settings where person_id = ?1",
            "delete from calendar_feed where person_id = ?1",
            "delete from mail_digest where person_id = ?1",
            "update question_flag set person_id = null where person_id = ?1",
            "update question_flag set settled_by = null where settled_by = ?1");

    private final EntityManager entities;
    private final FitJobs fits;

    StudyRows(EntityManager entities, FitJobs fits) {
        this.entities = entities;
        this.fits = fits;
    }

    @Override
    public List<OwnRows> own() {
        return StudySections.ALL;
    }

    @Override
    public void delete(long personId) {
        fits.cancel(personId);
        STATEMENTS.forEach(statement ->
                entities.createNativeQuery(statement).setParameter(1, personId).executeUpdate());
    }
}
