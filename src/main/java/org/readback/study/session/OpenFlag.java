package org.readback.study.session;

import java.time.ZonedDateTime;

/** What a person has told the instructors of a question, and nobody has seen to yet. */
public record OpenFlag(ZonedDateTime at, QuestionFlag.Reason why, String remark) {}
