package org.heard.ui.words;

import jakarta.inject.Singleton;

/** The parts that a child's page is put together of. */
@Singleton
record WordsParts(
        ChildHead head,
        FlagCards flags,
        ChildsWords childs,
        OthersWords others,
        RunningOrder order,
        WhatArrived arrived,
        WhoIsWho people,
        MatParts mats,
        BesideCard beside) {}
