-- Synthetic rows as SENA wrote them when its tables were of version 1.0.0.
-- The master key of these seals is the bytes 1 to 32.
insert into SENA_SubjectKeyEntry (mvccVersion, keyId, subjectId, masterKeyId, wrappedKey, createDate) values
  (0, 'blind-index', '-', 'yYQjIUi5', 'v1.yYQjIUi5.j-tWj3dLQRQeC9K-QflbvdBIzdY1ACgfZ0RgEO0aozQY78ZjlS9FFGh_3p6DucGui_zLCv1bKd3eoRGZ', '2026-11-02 09:00:00'),
  (0, '4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01', 'subject-one', 'yYQjIUi5', 'v1.yYQjIUi5.3CSC2OOjbYqZn3qH_jiLl1P1q8Bo04GEzhHQAud5PGOTlBTRxM809pOeO0zGhOpSBm7nuS81g0-QhJx1', '2026-11-02 09:00:00');

insert into SENA_AuditChainEntry (mvccVersion, chainId, lastSequence, lastHash) values
  (0, 1, 2, 'bbbe9be0b6bd17ff7b00aa3a5fe51a7cc56329f3c9825b8bab5fd4ca299cea22');
insert into SENA_AuditEventEntry (mvccVersion, eventSequence, eventDate, actorId, actorRoles, allowed, action, objectKind, objectId, subjectId, previousHash, eventHash) values
  (0, 1, to_timestamp(1790000000), 'anonymous', '', true, 'referral.send', 'referral', 'r-accepted', 'subject-one', repeat('0', 64), 'de773d11654675da8592ac6c764f416206c1c6c9d223b376653e6b59e6d1e949'),
  (0, 2, to_timestamp(1790000000), 'user-one', '', true, 'referral.accept', 'referral', 'r-accepted', 'subject-one', 'de773d11654675da8592ac6c764f416206c1c6c9d223b376653e6b59e6d1e949', 'bbbe9be0b6bd17ff7b00aa3a5fe51a7cc56329f3c9825b8bab5fd4ca299cea22');

insert into SENA_ConsentEntry (mvccVersion, consentId, subjectId, recipientOrganisationId, recipientName, purpose, dataItems, specialCategories, wordingId, wordingHash, wordingLanguage, noticeVersion, givenChannel, giver, givenDate, expiryDate, withdrawnDate) values
  (0, 'consent-plain', 'subject-one', 'organisation-one', 'Synthetic Advice', 'REFERRAL', 'NAME', '', 'referral', 'hash', 'en', '1', 'WEB', 'SELF', '2026-11-02 09:00:00', '2036-11-02 09:00:00', null),
  (0, 'consent-special', 'subject-one', 'council', 'the council', 'PROACTIVE_CONTACT', 'NAME', 'HEALTH', 'contact', 'hash', 'en', '1', 'WEB', 'SELF', '2026-11-02 09:00:00', '2036-11-02 09:00:00', null),
  (0, 'consent-ended', 'subject-one', 'organisation-one', 'Synthetic Advice', 'REFERRAL', 'NAME', null, 'referral', 'hash', 'en', '1', 'WEB', 'SELF', '2026-11-02 09:00:00', '2036-11-02 09:00:00', '2026-11-03 09:00:00');

insert into SENA_ReferralEntry (mvccVersion, referralId, reference, revision, state_, subjectId, serviceId, serviceName, organisationId, organisationName, urgency, consentId, openKey, submissionIndex, accessIndex, payload, createDate, sentDate, acknowledgeBy, decideBy, decidedDate, declineReason) values
  (0, 'r-sent', 'SENA-AAAA-AAAA', 1, 'SENT', 'subject-one', 'service-one', 'Debt advice', 'organisation-one', 'Synthetic Advice', 'URGENT', 'consent-plain', 'subject-one:service-one', 's1', 'a1', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.oZA3aODz2VzdN_TQ9bvnA84K1bwwawR0gLWwg8qH2HOmo5VvxGdDFXYtpXXp5jhIIU3QXB1JnPKyU79FlAk48Cvh9WWvSIpXrYO2iWA0Jzr-noXssFTihIrraEiJ6Ht6jA', '2026-11-02 09:00:00', '2026-11-02 09:00:00', '2026-11-03 09:00:00', '2026-11-04 09:00:00', null, null),
  (0, 'r-acknowledged', 'SENA-BBBB-BBBB', 2, 'ACKNOWLEDGED', 'subject-one', 'service-two', 'Housing advice', 'organisation-one', 'Synthetic Advice', 'HIGH', 'consent-plain', 'subject-one:service-two', 's2', '', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.oZA3aODz2VzdN_TQ9bvnA84K1bwwawR0gLWwg8qH2HOmo5VvxGdDFXYtpXXp5jhIIU3QXB1JnPKyU79FlAk48Cvh9WWvSIpXrYO2iWA0Jzr-noXssFTihIrraEiJ6Ht6jA', '2036-11-03 09:00:00', '2036-11-03 09:00:00', '2036-11-05 09:00:00', '2036-11-10 09:00:00', null, null),
  (0, 'r-accepted', 'SENA-CCCC-CCCC', 3, 'ACCEPTED', 'subject-one', 'service-three', 'Carers group', 'organisation-one', 'Synthetic Advice', 'NORMAL', 'consent-plain', 'subject-one:service-three', 's3', '', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.oZA3aODz2VzdN_TQ9bvnA84K1bwwawR0gLWwg8qH2HOmo5VvxGdDFXYtpXXp5jhIIU3QXB1JnPKyU79FlAk48Cvh9WWvSIpXrYO2iWA0Jzr-noXssFTihIrraEiJ6Ht6jA', '2026-11-02 09:00:00', '2026-11-02 09:00:00', '2026-11-09 09:00:00', '2026-11-16 09:00:00', '2026-11-04 09:00:00', null),
  (0, 'r-declined', 'SENA-DDDD-DDDD', 2, 'DECLINED', 'subject-one', 'service-four', 'Lunch club', 'organisation-two', 'Synthetic Lunches', 'NORMAL', 'consent-plain', 'r-declined', 's4', '', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.oZA3aODz2VzdN_TQ9bvnA84K1bwwawR0gLWwg8qH2HOmo5VvxGdDFXYtpXXp5jhIIU3QXB1JnPKyU79FlAk48Cvh9WWvSIpXrYO2iWA0Jzr-noXssFTihIrraEiJ6Ht6jA', '2026-11-02 09:00:00', '2026-11-02 09:00:00', '2026-11-09 09:00:00', '2026-11-16 09:00:00', '2026-11-05 09:00:00', 'NO_CAPACITY'),
  (0, 'r-withdrawn', 'SENA-EEEE-EEEE', 3, 'WITHDRAWN', 'subject-one', 'service-five', 'Walking group', 'organisation-two', 'Synthetic Lunches', 'NORMAL', 'consent-ended', 'r-withdrawn', 's5', '', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.oZA3aODz2VzdN_TQ9bvnA84K1bwwawR0gLWwg8qH2HOmo5VvxGdDFXYtpXXp5jhIIU3QXB1JnPKyU79FlAk48Cvh9WWvSIpXrYO2iWA0Jzr-noXssFTihIrraEiJ6Ht6jA', '2026-11-02 09:00:00', '2026-11-02 09:00:00', '2026-11-09 09:00:00', '2026-11-16 09:00:00', '2026-11-06 09:00:00', null);
insert into SENA_ReferralEventEntry (mvccVersion, referralEventId, referralId, revision, fromState, toState, party, actorId, createDate) values
  (0, 1, 'r-sent', 1, 'DRAFT', 'SENT', 'RESIDENT', 'anonymous', '2026-11-02 09:00:00'),
  (0, 2, 'r-accepted', 1, 'DRAFT', 'SENT', 'RESIDENT', 'anonymous', '2026-11-02 09:00:00'),
  (0, 3, 'r-accepted', 2, 'SENT', 'ACKNOWLEDGED', 'ORGANISATION', 'user-one', '2026-11-03 09:00:00'),
  (0, 4, 'r-accepted', 3, 'ACKNOWLEDGED', 'ACCEPTED', 'ORGANISATION', 'user-one', '2026-11-04 09:00:00'),
  (0, 5, 'r-declined', 2, 'SENT', 'DECLINED', 'ORGANISATION', 'user-two', '2026-11-05 09:00:00'),
  (0, 6, 'r-withdrawn', 2, 'SENT', 'ACCEPTED', 'ORGANISATION', 'user-two', '2026-11-04 09:00:00'),
  (0, 7, 'r-withdrawn', 3, 'ACCEPTED', 'WITHDRAWN', 'RESIDENT', 'anonymous', '2026-11-06 09:00:00');
insert into SENA_ReferralMessageEntry (mvccVersion, referralMessageId, referralId, position, party, authorId, organisationName, consentId, submissionIndex, body, createDate, readDate) values
  (0, 11, 'r-accepted', 1, 'ORGANISATION', 'user-one', 'Synthetic Advice', 'consent-plain', 'm1', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.PIRZ9ZKYJdEuCTEX91FHqAXNClrw6bl5UMCKMhbiYEEktO2sjRtG7rL3kPbPfyjvFVXVVg', '2026-11-04 10:00:00', '2026-11-04 11:00:00'),
  (0, 12, 'r-accepted', 2, 'RESIDENT', 'anonymous', '', 'consent-plain', 'm2', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.zqur8jTsUNu88gHZl48CdTPsu2M561JFsfix0Zch9awkCmiOyT0PvQ', '2026-11-04 12:00:00', null);
insert into SENA_ReferralOutboxEntry (mvccVersion, referralOutboxId, referralId, reference, kind, recipientParty, recipientId, link, createDate) values
  (0, 21, 'r-accepted', 'SENA-CCCC-CCCC', 'MESSAGE', 'RESIDENT', 'subject-one', 'my-support?p_r_p_referral=SENA-CCCC-CCCC', '2026-11-04 10:00:00');

insert into SENA_QueueItemEntry (mvccVersion, queueItemId, reference, itemVersion, state_, reason, priority, needs, subjectId, consentId, sealedContact, sealedTold, waitingSince, dueAt, adviserId, adviserName, attempts, outcome, closedAt) values
  (0, 'item-assessed', 'SENA-FFFF-FFFF', 1, 'WAITING', 'ASSESSMENT', 530, 'debt,benefits', 'subject-one', 'consent-special', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.aWpsKJuESqNUbLTLM6ViSlQGOzm5KqvklloIMR8SQyBTV7lDhaHHQPD04hE4c0BokkhkZucXif11uk__HHtgsPu-yJN2I_qW2_NwAFihpVjiv_Oezrds-2RA1dtOcwar8A4tHZ3bzQSy0GOi8oNC', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.Wo4FS_dxoV6PRxlP5x7rBUT9DzmYuM1Sta11KBcqan1xPqMNTBtQXnzcP_QT_tr5QnXsSrFBMJTsjTvK7NJuF9s', '2026-11-02 09:00:00', '2026-11-06 09:00:00', '', '', 0, '', null),
  (0, 'item-declined', 'SENA-DDDD-DDDD', 3, 'TAKEN', 'REFERRAL_DECLINED', 600, 'debt', 'subject-one', 'consent-special', 'v1.4b1c9a52-6c0e-4d0b-9a53-0f6a2f1f6c01.aWpsKJuESqNUbLTLM6ViSlQGOzm5KqvklloIMR8SQyBTV7lDhaHHQPD04hE4c0BokkhkZucXif11uk__HHtgsPu-yJN2I_qW2_NwAFihpVjiv_Oezrds-2RA1dtOcwar8A4tHZ3bzQSy0GOi8oNC', null, '2026-11-05 09:00:00', '2026-11-07 09:00:00', 'user-three', 'A Synthetic Adviser', 1, null, null),
  (0, 'item-closed', 'SENA-GGGG-GGGG', 4, 'CLOSED', 'ASSESSMENT', 830, '', 'subject-one', 'consent-special', '', '', '2026-11-02 08:00:00', '2026-11-02 10:00:00', 'user-three', 'A Synthetic Adviser', 0, 'HELPED', '2026-11-02 10:00:00');
insert into SENA_ContactAttemptEntry (mvccVersion, contactAttemptId, queueItemId, attemptedAt, method, result, sealedNote, adviserName) values
  (0, 31, 'item-declined', '2026-11-06 09:00:00', 'PHONE', 'NO_ANSWER', null, 'A Synthetic Adviser');
